;; Arguments are a list of slots, which the call copies to the callee's frame; the result goes where it is used. What lives
;; across a call stays in its slot: nothing is saved.
(module
  (func $fib (export "fib") (param i32) (result i32)
    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))
      (then (local.get 0))
      (else (i32.add
        (call $fib (i32.sub (local.get 0) (i32.const 1)))
        (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
  (func $mix (param i32 i64) (result i64) (i64.sub (local.get 1) (i64.extend_i32_s (local.get 0))))
  (func (export "swapped") (param i64 i32) (result i64) (call $mix (local.get 1) (local.get 0)))
  (func (export "constant") (result i64) (call $mix (i32.const 3) (i64.const 10))))

;; compile: without inlining
;; run: fib(10) = 55
;; run: swapped(10, 3) = 7
;; run: constant() = 7

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fib`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 2
;;         v2 = icmp ult v0, v1  ; v1 = 2
;;         brif v2, block1, block2
;;     block1:
;;         jump block3(v0)
;;     block2:
;;         v5 = iconst.i32 1
;;         v6 = isub.i32 v0, v5  ; v5 = 1
;;         v7 = call fn0(v6)
;;         v12 = iconst.i32 2
;;         v13 = isub.i32 v0, v12  ; v12 = 2
;;         v10 = call fn0(v13)
;;         v11 = iadd v7, v10
;;         jump block3(v11)
;;     block3(v4: i32):
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     br_lt_u32 s0, #8:2, @L0
;;     add32 s4, s0, #8:-1
;;     call @`fib`, [s4], +6[s1]
;;     add32 s3, s0, #8:-2
;;     call @`fib`, [s3], +6[s2]
;;     add32 s0, s1, s2
;;   L0:
;;     ret [s0]
;;
;; function `mix`: (i32, i64) -> (i64)
;;   clif
;;     function u0:1(i32, i64) -> i64 tail {
;;     block0(v0: i32, v1: i64):
;;         v2 = sextend.i64 v0
;;         v3 = isub v1, v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     ext32_s64 acc, s0
;;     sub64 acc, s1, acc
;;     ret acc
;;
;; function `swapped`: (i64, i32) -> (i64)
;;   clif
;;     function u0:2(i64, i32) -> i64 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: i64, v1: i32):
;;         v2 = call fn0(v1, v0)
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     call @`mix`, [s1 s0], +4[s2]
;;     ret [s2]
;;
;; function `constant`: () -> (i64)
;;   clif
;;     function u0:3() -> i64 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         fn0 = colocated u0:1 sig0
;;     block0:
;;         v0 = iconst.i32 3
;;         v1 = iconst.i64 10
;;         v2 = call fn0(v0, v1)  ; v0 = 3, v1 = 10
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:10
;;     mov s1, #8:3
;;     call @`mix`, [s1 s2], +4[s0]
;;     ret [s0]
