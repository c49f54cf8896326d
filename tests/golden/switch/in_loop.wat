;; An interpreter in an interpreter: each case jumps back to the load and the br_table, which are there once.
(module
  (memory 1)
  (data (i32.const 0) "\00\00\01\00\02")
  (func (export "run") (result i32) (local $pc i32) (local $acc i32)
    (loop $next
      (block $end (block $double (block $increment
        (br_table $increment $double $end (i32.load8_u (local.get $pc))))
        (local.set $acc (i32.add (local.get $acc) (i32.const 1)))
        (local.set $pc (i32.add (local.get $pc) (i32.const 1)))
        (br $next))
        (local.set $acc (i32.shl (local.get $acc) (i32.const 1)))
        (local.set $pc (i32.add (local.get $pc) (i32.const 1)))
        (br $next))
      )
    (local.get $acc)))

;; run: run() = 5

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `run`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0:
;;         v0 = iconst.i32 0
;;         v9 = iconst.i32 1
;;         jump block1(v0, v0)  ; v0 = 0, v0 = 0
;;     block1(v1: i32, v4: i32):
;;         v2 = uextend.i64 v1
;;         v3 = uload8.i32 little region0 v2
;;         br_table v3, block4, [block2, block3]
;;     block2:
;;         v16 = iconst.i32 1
;;         v17 = iadd.i32 v1, v16  ; v16 = 1
;;         v18 = iadd.i32 v4, v16  ; v16 = 1
;;         jump block1(v17, v18)
;;     block3:
;;         v13 = iconst.i32 1
;;         v14 = iadd.i32 v1, v13  ; v13 = 1
;;         v15 = ishl.i32 v4, v13  ; v13 = 1
;;         jump block1(v14, v15)
;;     block4:
;;         return v4
;;     }
;;   bytecode, 3 slots
;;     mov s0, #8:0
;;     mov s1, #8:0
;;   L0:
;;     load8_u32_br_table s1, #0, @[L1 L2 L3]
;;   L1:
;;     add_then_add32 s1, s1, #1, s0, s0, #1
;;     br @L0
;;   L2:
;;     add32 s1, s1, #8:1
;;     shl32 s0, s0, #1
;;     br @L0
;;   L3:
;;     ret [s0]
