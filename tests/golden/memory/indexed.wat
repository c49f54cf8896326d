;; Array accesses: base + (index << shift) in 32 bits is part of the access (the `_at` opcodes), unless the address has other
;; uses, as in `shared`.
(module
  (memory 1)
  (data (i32.const 64) "\0a\00\00\00\0b\00\00\00\0c\00\00\00")
  (func (export "element") (param $base i32) (param $i i32) (result i32)
    (i32.load (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2)))))
  (func (export "global_array") (param $i i32) (result i32)
    (i32.load offset=64 (i32.shl (local.get $i) (i32.const 2))))
  (func (export "set_byte") (param $base i32) (param $i i32) (param $value i32)
    (i32.store8 (i32.add (local.get $base) (local.get $i)) (local.get $value)))
  (func (export "shared") (param $base i32) (param $i i32) (result i32) (local $at i32)
    (local.set $at (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2))))
    (i32.add (i32.load (local.get $at)) (local.get $at))))

;; run: element(64, 1) = 11
;; run: element(64, -1) = 0
;; run: global_array(2) = 12
;; run: set_byte(64, 5, 1)
;; run: element(64, 1) = 0x10b
;; run: shared(64, 2) = 84
;; run: element(0, 0x3fff_ffff) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `element`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 2
;;         v3 = ishl v1, v2  ; v2 = 2
;;         v4 = iadd v0, v3
;;         v5 = uextend.i64 v4
;;         v6 = load.i32 little region0 v5
;;         return v6
;;     }
;;   bytecode, 3 slots
;;     load32_at acc, s0, s1, #2, #0
;;     ret acc
;;
;; function `global_array`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 2
;;         v2 = ishl v0, v1  ; v1 = 2
;;         v3 = uextend.i64 v2
;;         v4 = load.i32 little region0 v3+64
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     load32_at acc, #0, s0, #2, #64
;;     ret acc
;;
;; function `set_byte`: (i32, i32, i32) -> ()
;;   clif
;;     function u0:2(i32, i32, i32) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v0, v1
;;         v4 = uextend.i64 v3
;;         istore8 little region0 v2, v4
;;         return
;;     }
;;   bytecode, 3 slots
;;     store8_at s0, s1, #0, #0, s2
;;     ret []
;;
;; function `shared`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 2
;;         v4 = ishl v1, v3  ; v3 = 2
;;         v5 = iadd v0, v4
;;         v6 = uextend.i64 v5
;;         v7 = load.i32 little region0 v6
;;         v8 = iadd v7, v5
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     add_shl32 acc, s0, s1, #2
;;     add_load32 acc, acc, acc, #0
;;     ret acc
