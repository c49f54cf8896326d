;; Accesses and divisions whose result nobody needs are made all the same, as they may trap. Unused pure code is gone.
(module
  (memory 1)
  (func (export "load") (param i32) (drop (i32.load (local.get 0))))
  (func (export "divide") (param i32 i32) (drop (i32.div_u (local.get 0) (local.get 1))))
  (func (export "pure") (param i32) (drop (i32.mul (local.get 0) (i32.const 3))))
  (func (export "recurse") (param i32) (result i32) (i32.add (call 3 (local.get 0)) (i32.const 1))))

;; run: load(0)
;; run: load(65533) traps "out of bounds memory access"
;; run: divide(1, 1)
;; run: divide(1, 0) traps "integer divide by zero"
;; run: pure(1)
;; run: recurse(1) traps "call stack exhausted"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load`: (i32) -> ()
;;   clif
;;     function u0:0(i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         return
;;     }
;;   bytecode, 2 slots
;;     load32 s1, s0, #0
;;     ret []
;;
;; function `divide`: (i32, i32) -> ()
;;   clif
;;     function u0:1(i32, i32) tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = udiv v0, v1
;;         return
;;     }
;;   bytecode, 3 slots
;;     div_u32 s2, s0, s1
;;     ret []
;;
;; function `pure`: (i32) -> ()
;;   clif
;;     function u0:2(i32) tail {
;;     block0(v0: i32):
;;         return
;;     }
;;   bytecode, 1 slots
;;     ret []
;;
;; function `recurse`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:3 sig0
;;     block0(v0: i32):
;;         v1 = call fn0(v0)
;;         v2 = iconst.i32 1
;;         v3 = iadd v1, v2  ; v2 = 1
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     call @`recurse`, [s0], +4[s1]
;;     add32 acc, s1, #8:1
;;     ret acc
