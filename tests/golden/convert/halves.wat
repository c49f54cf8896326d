;; Between 32 and 64 bits: the mask of the lower half (an extension, if a rule says so), both halves joined (what is shifted
;; out needs no extension), a product of extended operands, extended loads.
(module
  (memory 1)
  (data (i32.const 0) "\ff\ff\ff\ff")
  (func (export "low") (param i64) (result i64) (i64.and (local.get 0) (i64.const 0xffffffff)))
  (func (export "high") (param i64) (result i32) (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32))))
  (func (export "join") (param i32 i32) (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))))
  (func (export "wide_product") (param i32 i32) (result i64)
    (i64.mul (i64.extend_i32_s (local.get 0)) (i64.extend_i32_s (local.get 1))))
  (func (export "load_u") (param i32) (result i64) (i64.extend_i32_u (i32.load (local.get 0))))
  (func (export "load_s") (param i32) (result i64) (i64.extend_i32_s (i32.load (local.get 0)))))

;; run: low(-1) = 0xffffffff
;; run: high(0x123456789a) = 0x12
;; run: join(1, -1) = 0x1ffffffff
;; run: wide_product(-2, 0x7fffffff) = -4294967294
;; run: load_u(0) = 0xffffffff
;; run: load_s(0) = -1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `low`: (i64) -> (i64)
;;   clif
;;     function u0:0(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0xffff_ffff
;;         v2 = band v0, v1  ; v1 = 0xffff_ffff
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     const64 s2, #4294967295
;;     and64 acc, s0, s2
;;     ret acc
;;
;; function `high`: (i64) -> (i32)
;;   clif
;;     function u0:1(i64) -> i32 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 32
;;         v2 = ushr v0, v1  ; v1 = 32
;;         v3 = ireduce.i32 v2
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     shr_u64 acc, s0, #32
;;     ret acc
;;
;; function `join`: (i32, i32) -> (i64)
;;   clif
;;     function u0:2(i32, i32) -> i64 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = iconst.i64 32
;;         v4 = ishl v2, v3  ; v3 = 32
;;         v5 = uextend.i64 v1
;;         v6 = bor v4, v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     ext32_u s5, s0
;;     ext32_u acc, s1
;;     or_shl_imm64 acc, acc, s5, #32
;;     ret acc
;;
;; function `wide_product`: (i32, i32) -> (i64)
;;   clif
;;     function u0:3(i32, i32) -> i64 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = sextend.i64 v0
;;         v3 = sextend.i64 v1
;;         v4 = imul v2, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     ext32_s64 s4, s0
;;     ext32_s64 acc, s1
;;     mul64 acc, acc, s4
;;     ret acc
;;
;; function `load_u`: (i32) -> (i64)
;;   clif
;;     function u0:4(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = uextend.i64 v2
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #0
;;     ret acc
;;
;; function `load_s`: (i32) -> (i64)
;;   clif
;;     function u0:5(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = sextend.i64 v2
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     load32 acc, s0, #0
;;     ext32_s64 acc, acc
;;     ret acc
